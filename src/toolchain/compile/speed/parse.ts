import { antlr, FSHImporter, FSHLexer, FSHParser } from './internals.js';
import { replaced, type Patch } from '../patches.js';

/**
 * The parse trees of the texts of the last two runs, by text. A tree is only read, so that a text that comes again (a file that did not
 * change since, a RuleSet with the same parameters) needs no parser. Texts with a syntax error are not kept: their messages name the file.
 */
let before = new Map<string, object>();
let now = new Map<string, object>();

function startRun(): void {
  before = now;
  now = new Map();
}

/**
 * ANTLR's SLL mode gives the same tree as its LL mode, or finds an error that may be none (antlr4's PredictionMode.SLL says so), and needs
 * less than half of the time. So a text is read in that mode, and once more by SUSHI's own code where there was an error.
 */
function parseFast(text: string): object | undefined {
  let isSound = true;
  const listener = new (class extends antlr.ErrorListener {
    override syntaxError() {
      isSound = false;
    }
  })();
  const lexer = new FSHLexer(new antlr.InputStream(text));
  lexer.removeErrorListeners();
  lexer.addErrorListener(listener);
  const parser = new FSHParser(new antlr.CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(listener);
  parser.buildParseTrees = true;
  parser._interp.predictionMode = antlr.PredictionMode.SLL;
  const tree = parser.doc();
  return isSound ? tree : undefined;
}

export function parsePatches(): Patch[] {
  startRun();
  return [
    replaced(
      FSHImporter.prototype,
      'parseDoc',
      (original) =>
        function (text, file) {
          const tree = now.get(text) ?? before.get(text) ?? parseFast(text);
          if (!tree) return original.call(this, text, file);
          now.set(text, tree);
          return tree;
        },
    ),
  ];
}
