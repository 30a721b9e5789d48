import type {Segmented} from '../layers/article.js';
import {beginsQuoted, blockOf, isInFirstPerson, isProse, ofSelf, readSignature, signedBy} from './block.js';
import type {Draft} from './draft.js';
import {toFound} from './found.js';
import type {Level} from './item.js';
import {readIssuing, readOpening} from './opening.js';
import type {Entry, Unplaced} from './order.js';

/**
 * Block quotations: paragraphs of somebody's words that have lost what set them off, their indent or frame. Who speaks
 * is told by the sentence before ("The minister wrote:", "Lund took to Twitter.") or by a signature behind.
 */
export class Blocks {
  readonly #article: Segmented;
  #opening: Draft | null = null;
  /** What announces the next paragraph where that is in the first person. */
  #issuing: Draft | null = null;
  /** The block that ended with the paragraph before. */
  #last: Entry | null = null;
  /** The paragraph before where it is nobody's block: its first sentence. */
  #plain: Level | null = null;

  constructor(article: Segmented) {
    this.#article = article;
  }

  /** What announces the next paragraph: "The minister wrote:". */
  get opening(): Draft | null {
    return this.#opening;
  }

  /** Takes the sentences of the next paragraph, what was said in them, and whether a quotation opens it; gives them with what is a block. */
  read(levels: readonly Level[], own: readonly Entry[], taken: boolean): readonly Entry[] {
    const last = levels.at(-1)!;
    const signed = this.#signed(levels);
    const block = taken || signed || beginsQuoted(levels[0]!, own) ? null : this.#block(levels);
    this.#last = block;
    this.#plain = taken || signed || block || !isProse(levels) ? null : levels[0]!;
    this.#opening = readOpening(last);
    this.#issuing = this.#plain ? readIssuing(last) : null;
    if (signed) return [signed, ...own];
    return block ? [block, ...own.filter((e) => !ofSelf(this.#article, e.found))] : own;
  }

  /** A post with its signature, in one paragraph or two. */
  #signed(levels: readonly Level[]): Entry | null {
    const signature = readSignature(levels.at(-1)!);
    if (!signature) return null;
    const alone = levels.length === 1 && signature.at === 0;
    const post = alone ? this.#plain : levels[0]!;
    if (!post) return null;
    return entryOf(signedBy(blockOf(this.#article, post, alone ? null : signature.cue.start), signature));
  }

  #block(levels: readonly Level[]): Entry | null {
    const personal = isInFirstPerson(levels);
    const opening = this.#opening ?? (personal ? this.#issuing : null);
    if (!(opening || (this.#last && personal)) || !isProse(levels)) return null;
    const block = blockOf(this.#article, levels[0]!, null);
    if (!opening) return entryOf(block, this.#last);
    const {mention, cue, addressee} = toFound(this.#article, opening);
    return entryOf({...block, mention, cue, addressee});
  }
}

const entryOf = (found: Unplaced, follows: Entry | null = null): Entry => ({found, follows, repeats: false});
