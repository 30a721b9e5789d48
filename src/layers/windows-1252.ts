/** The characters of windows-1252 from 0x80 to 0x9f, quotation marks and dashes among them. */
export const MARKS_OF_WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
