import type { Impact, Party, Step } from './types.js';

/** The effect of a change on both parties, and the version step that it calls for. */
export interface Rule extends Impact {
  version: Step;
}

/** Degree to which a party is affected, and how. */
interface Consequence {
  level: 'breaks' | 'affected' | 'none';
  text: string;
}

const breaks = (text: string): Consequence => ({ level: 'breaks', text });
const affected = (text: string): Consequence => ({ level: 'affected', text });
const none = (text: string): Consequence => ({ level: 'none', text });

function rule(effect: Impact['effect'], version: Step, parties: Readonly<Record<Party, Consequence>>): Rule {
  const partiesWith = (levels: readonly string[]) =>
    (['sender', 'receiver'] as const).filter((party) => levels.includes(parties[party].level));
  return {
    effect,
    sender: parties.sender.text,
    receiver: parties.receiver.text,
    breaks: partiesWith(['breaks']),
    affects: partiesWith(['breaks', 'affected']),
    version,
  };
}

const MAY_SEND = 'may send what was refused before; all that it sent is still accepted';
const REFUSED = 'can have refused what was accepted before';

/** Something that a receiver could rely on no longer holds. */
export const widened = rule('widened', 'minor', {
  sender: affected(MAY_SEND),
  receiver: breaks('loses a guarantee: it can be given what it was never given before'),
});
/** Something optional comes that was not there before. FHIR: receivers ignore what they do not know, unless it is a modifier. */
export const opened = rule('widened', 'minor', {
  sender: affected(MAY_SEND),
  receiver: affected('can be given something that it was never given before, and may ignore it'),
});
/** Rules about something optional go; the same things stay possible. */
export const relaxed = rule('widened', 'minor', {
  sender: affected(MAY_SEND),
  receiver: affected('can be given it as before, and no longer by these rules'),
});
/** A definition that nothing refers to yet. */
export const introduced = rule('widened', 'minor', {
  sender: affected('may use it; nothing that it sends has to change'),
  receiver: affected('can be given what follows it'),
});
export const narrowed = rule('narrowed', 'major', {
  sender: breaks(REFUSED),
  receiver: none('is given nothing that it was not given before'),
});
/** The sender has to send something new; the receiver may ignore it. */
export const demanded = rule('narrowed', 'major', {
  sender: breaks('has to send what it could not send before'),
  receiver: affected('is always given something that it was never given before, and may ignore it'),
});
/** Some of what was accepted is refused, and the other way round. */
export const replaced = rule('changed', 'major', {
  sender: breaks('can have refused what was accepted before, and has to send something else'),
  receiver: breaks('can be given what it was never given before'),
});
export const withdrawnWhole: Rule = { ...replaced, effect: 'narrowed' };
/** Nobody can tell whether it accepts less; what it accepted may be refused. */
export const rewritten = rule('changed', 'major', {
  sender: breaks('can have refused what was accepted before'),
  receiver: affected('can be given what follows the new rule, not the old one'),
});
/** The accepted payloads stay the same; the expectations on software change. */
export const expected = rule('changed', 'minor', {
  sender: affected('is expected to handle it otherwise; what is accepted stays as it was'),
  receiver: affected('is expected to handle it otherwise; what is accepted stays as it was'),
});
export const supported = rule('changed', 'minor', {
  sender: affected('is expected to fill it if it has the data; what is accepted stays as it was'),
  receiver: affected('is expected to handle it; what is accepted stays as it was'),
});
export const unsupported = rule('changed', 'minor', {
  sender: affected('need no longer fill it; what is accepted stays as it was'),
  receiver: affected('can no longer expect it to be filled if the sender has the data'),
});
export const modifier = rule('changed', 'major', {
  sender: none('what it sends is accepted as before'),
  receiver: breaks('has to understand the element, or refuse what has it'),
});
export const noModifier = rule('changed', 'minor', {
  sender: none('what it sends is accepted as before'),
  receiver: affected('may ignore the element, which it had to understand before'),
});
export const translated = rule('changed', 'minor', {
  sender: affected('gets other codes where it translates by the map'),
  receiver: affected('gets other codes where it translates by the map'),
});
export const bookkeeping = rule('bookkeeping', 'patch', {
  sender: none('nothing changes in what it sends'),
  receiver: none('nothing changes in what it is given'),
});
export const released = rule('bookkeeping', 'patch', {
  sender: affected('names the release that it follows, which every release changes'),
  receiver: none('is given the name of the release that the sender follows'),
});
export const documentation: Rule = { ...bookkeeping, effect: 'documentation' };
/** Text for people that travels in payloads. */
export const wording = rule('changed', 'patch', {
  sender: affected('sends other words with the same meaning'),
  receiver: affected('shows other words with the same meaning'),
});
/** The capability statement as a payload: a server sends it. */
export const statement = rule('bookkeeping', 'patch', {
  sender: affected('a server says so in its capability statement'),
  receiver: none('a client that reads the statement sees it; payloads stay as they were'),
});
/** Requests: a client sends them, a server receives them. */
export const offered = rule('widened', 'minor', {
  sender: affected('a client may ask for what no server offered before'),
  receiver: affected('a server has to answer what it was never asked before'),
});
export const withdrawn = rule('narrowed', 'major', {
  sender: breaks('a client can have refused what every server answered before'),
  receiver: none('a server is asked nothing new'),
});
/** Codes of an extensible binding. */
export const extensible = rule('changed', 'minor', {
  sender: affected('has other codes to prefer; others were and are accepted where none fits'),
  receiver: affected('can be given other codes than before; it always had to expect some'),
});
/** Codes of a preferred or example binding. */
export const advisory: Rule = {
  ...rule('documentation', 'patch', {
    sender: none('the codes are a suggestion: any is accepted, as before'),
    receiver: none('the codes are a suggestion: any can be given, as before'),
  }),
};

/**
 * The effect on a modifier element, which can turn around the meaning of what surrounds it: a receiver that is given something new there
 * and does not look reads it wrongly. STU3: http://hl7.org/fhir/STU3/conformance-rules.html#isModifier
 */
export function onModifier(of: Rule): Rule {
  const concerns = of.effect === 'widened' || of.effect === 'changed';
  if (!concerns || !of.affects.includes('receiver') || of.version === 'patch') return of;
  return {
    ...of,
    receiver: `${of.receiver.replace(/, and may ignore it$/, '')}; the element is a modifier: who does not look at it can read the opposite`,
    breaks: of.breaks.includes('sender') ? ['sender', 'receiver'] : ['receiver'],
    isModifier: true,
    version: 'major',
  };
}
