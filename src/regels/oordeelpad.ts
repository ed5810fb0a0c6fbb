/** Where a judgement on a rule stands in a request. */
export const oordeelpad = (regel: string): string => `oordelen[${regel}]`;

/** Whether a path is that of a judgement, and not of a fact. */
export const isOordeelpad = (pad: string): boolean => pad.startsWith("oordelen[");
