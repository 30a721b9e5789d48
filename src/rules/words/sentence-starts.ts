import {list} from '../list.js';

/** Words that begin a sentence and hardly ever a name: after "in the U.S." they show that the sentence was over. */
export const sentenceStarts: readonly string[] = list`
    the a an this that these those he she it they we i you his her its their our my but and or so yet if when while
    although though because since after before in on at by for from with as to of there here what who why how where
    meanwhile however also still then now both some many most all no not one two such it's he's she's they're
  `;
