/**
 * Disarms what a terminal would obey: control characters and escapes become their Unicode pictures, marks that change the
 * direction of writing become U+FFFD, line ends and tabs become spaces.
 */
export const safeText = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\x85\u2028\u2029]+/g, ' ')
    .replace(/[\0-\x1f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/\x7f/g, '\u2421')
    .replace(/[\x80-\x9f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
