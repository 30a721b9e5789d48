/** Endings so common that a list of words writes a digit for each, its place here. Where two fit, the earlier is taken. */
export const foldedEndings = 'ing ate er le ive ly ant ent ry al';
