import {type Document, LineCounter, parseDocument, type YAMLError} from 'yaml';

/** YAML as it was read: its tree, its lines, and what it says. */
export interface ReadYaml {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
  readonly value: unknown;
}

/** Reads YAML, of which JSON is a part. Gives a fault with its line, "3: …", where it is none. */
export function readYaml(text: string): ReadYaml | string {
  const counter = new LineCounter();
  const document = parseDocument(text, {lineCounter: counter, prettyErrors: false});
  const [wrong] = document.errors;
  if (wrong) {
    const {line} = counter.linePos(wrong.pos[0]);
    return `${line}: ${told(wrong)}${isUnquoted(text.split('\n')[line - 1] ?? '') ? QUOTE : ''}`;
  }
  try {
    return {document, counter, value: document.toJS() ?? {}};
  } catch (error) {
    // an alias of nothing, or of more than there is room for
    if (error instanceof ReferenceError) return `1: ${error.message}`;
    throw error;
  }
}

const QUOTE = '; write words in quotation marks';

/** "- * an axe", "- {bin} the": YAML has another meaning for what the words begin with. */
const isUnquoted = (line: string): boolean => /^\s*-\s+[*&!%@`|>{[]/.test(line);

const told = ({code, message}: YAMLError): string =>
  code === 'MULTIPLE_DOCS' ? 'holds several documents, write one a file' : (message.split('\n')[0] ?? '');
