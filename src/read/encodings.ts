/**
 * Encodings that a user is likely to mean, to suggest when a name is misspelt. TextDecoder accepts many more names, but
 * not ISO 8859-16.
 */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'latin1',
  'iso-8859-1',
  'ascii',
  'macintosh',
  ...['1250', '1251', '1253', '1254', '1255', '1256', '1257', '1258', '874'].map((n) => `windows-${n}`),
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15].map((n) => `iso-8859-${n}`),
  'ibm866',
  'koi8-r',
  'koi8-u',
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
];
