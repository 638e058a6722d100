import { Random } from '../../conformance/random.js';
import { HOSTILE_NAMES, HOSTILE_TEXTS, inFhirPath } from './hostile-texts.js';

/** Files of a project by path, with hostile text in places of every kind. */
export type ProjectFiles = Readonly<Record<string, string>>;

const CONFIG = `id: hostile
canonical: http://example.org
version: 1.0.0
fhirVersion: 3.0.1
status: draft
absent:
  - http://example.org/other
`;

/** Those that FHIR takes for an id. */
const HOSTILE_IDS = HOSTILE_NAMES.filter((name) => /^[A-Za-z0-9.-]{1,64}$/.test(name));

/** The project of a seed: a definition of each kind. Each of its texts is hostile with the given likelihood. */
export function hostileProject(seed: number, likelihood: number): ProjectFiles {
  const random = new Random(Math.imul(seed, 0x9e3779b1));
  const isHostile = () => random.next() < likelihood;
  const text = () => {
    if (!isHostile()) return `plain text ${random.below(100)}`;
    const one = random.pick(HOSTILE_TEXTS);
    return random.next() < 0.3 ? one + random.pick(HOSTILE_TEXTS) : one;
  };
  let names = 0;
  const name = (plain: string) => {
    if (!isHostile()) return `${plain}${++names}`;
    return random.pick(random.next() < 0.8 ? HOSTILE_IDS : HOSTILE_NAMES);
  };
  const quoted = () => inFsh(text());
  const id = (plain: string) => (isHostile() ? random.pick(HOSTILE_IDS) : `${plain}-${++names}`);
  const code = () => `#"${text().replace(/[\\"]/g, '\\$&')}"`;
  // a uri has no blanks
  const uri = (start: string) => inFsh(start + text().replace(/\s/g, '-'));
  const url = (kind: string) => (isHostile() ? `* ^url = ${uri(`http://example.org/${kind}/`)}\n` : '');
  const literal = () => inFsh(`name.family != '${inFhirPath(text())}' or gender = '${inFhirPath(text())}'`);
  const documentation = (path: string) =>
    ['short', 'definition', 'comment', 'requirements', 'alias[0]', 'meaningWhenMissing']
      .map((field) => `* ${path} ^${field} = ${quoted()}\n`)
      .join('');

  const invariant = name('inv');
  const extension = name('Ext');
  const valueSet = name('Values');
  const codeSystem = name('Codes');
  const profile = name('Profile');
  const slice = name('slice');
  const extensionSlice = name('extra');
  const metadata = ['publisher', 'purpose', 'copyright']
    .map((field) => `* ^${field} = ${quoted()}\n`)
    .join('');
  const definitions = `
Alias: $${name('alias')} = http://example.org/${id('alias')}

Invariant: ${invariant}
Description: ${quoted()}
Severity: #error
Expression: ${literal()}
XPath: ${quoted()}

CodeSystem: ${codeSystem}
Id: ${id('codes')}
Title: ${quoted()}
Description: ${quoted()}
${url('CodeSystem')}* ${code()} ${quoted()} ${quoted()}
* ${code()} ${quoted()}

ValueSet: ${valueSet}
Id: ${id('values')}
Title: ${quoted()}
Description: ${quoted()}
${url('ValueSet')}* include codes from system ${codeSystem}
* http://example.org/other${code()} ${quoted()}

Extension: ${extension}
Id: ${id('ext')}
Title: ${quoted()}
Description: ${quoted()}
${url('StructureDefinition')}* value[x] only string
${documentation('value[x]')}
Profile: ${profile}
Parent: Patient
Id: ${id('profile')}
Title: ${quoted()}
Description: ${quoted()}
${url('StructureDefinition')}${metadata}* obeys ${invariant}
* extension contains ${extension} named ${extensionSlice} 0..1
* maritalStatus from ${valueSet} (required)
* language = ${code()}
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = ${quoted()}
* identifier contains ${slice} 0..1
* identifier[${slice}].system = ${uri('http://example.org/id/')}
${documentation('name')}
Mapping: ${name('Map')}
Source: ${profile}
Target: "http://example.org/${id('target')}"
Title: ${quoted()}
* name -> ${quoted()} ${quoted()}

Instance: ${name('example')}
InstanceOf: ${profile}
Usage: #example
Title: ${quoted()}
Description: ${quoted()}
* name.family = ${quoted()}
* extension[${extensionSlice}].valueString = ${quoted()}

Instance: ${name('operation')}
InstanceOf: OperationDefinition
Usage: #definition
* name = ${quoted()}
* status = #draft
* kind = #operation
* code = ${code()}
* description = ${quoted()}
* system = false
* type = true
* instance = false
* resource = #Patient
* parameter.name = ${code()}
* parameter.use = #in
* parameter.min = 0
* parameter.max = "1"
* parameter.type = #string
* parameter.documentation = ${quoted()}

Instance: ${name('statement')}
InstanceOf: CapabilityStatement
Usage: #definition
* title = ${quoted()}
* description = ${quoted()}
* status = #draft
* date = "2020-01-01"
* kind = #instance
* fhirVersion = "3.0.1"
* acceptUnknown = #no
* format = #json
* rest.mode = #server
* rest.documentation = ${quoted()}
* rest.resource.type = #Patient
* rest.resource.documentation = ${quoted()}
* rest.resource.interaction.code = #read
`;
  const file = name('file').replaceAll('/', '');
  const title = isHostile() ? `title: ${JSON.stringify(text())}\npublisher: ${JSON.stringify(text())}\n` : '';
  return { 'fsh/sushi-config.yaml': CONFIG + title, [`fsh/${file}.fsh`]: definitions };
}

function inFsh(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
