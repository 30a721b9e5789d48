/** What words are that are no words of the language, by how they are written. The first that fits decides. */
export const shapes: readonly {readonly tags: string; readonly shape: RegExp}[] = [
  {tags: 'PROPN', shape: /^(https?:|ftp:|www\.)|@[\w-]+\.\w|^[@#]\p{L}/u},
  {tags: 'PROPN', shape: /^[a-z0-9-]+\.(com|org|net|edu|gov|co|uk|de|io|example|info|eu)$/},
  {tags: 'NOUN', shape: /\.(exe|pdf|docx?|txt|jpe?g|png|gif|xlsx?|html?|zip|mp[34]|csv)$/},
  {tags: 'ADJ NOUN', shape: /^\d[\d,]*(st|nd|rd|th)$/},
  {tags: 'NOUN', shape: /^'?\d+'?s$/},
  {tags: 'NUM', shape: /^'?[+-]?[\d.,:/]*\d[\d.,:/-]*%?$/},
  {tags: 'NUM', shape: /^(i{2,3}|iv|vi{1,3}|ix|xi{0,3}|xi?v|xvi{0,3}|xi?x|xxi{0,3})$/},
  {tags: 'PROPN', shape: /\d.*\p{L}|\p{L}.*\d/u},
];

/** Symbols; every other mark is punctuation. */
export const symbols = '$ € £ ¥ % + = < > / ° © ® ™ § # @ ^ * ~ | × ÷ ± & ♥ → :) :( ;) :D :-) :P';
