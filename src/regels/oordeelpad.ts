/** Where a judgement on a rule stands in a request. */
export const oordeelpad = (regel: string): string => `oordelen[${regel}]`;

/** The rule that a path asks a judgement on; undefined for the path of a fact. */
export const regelVanOordeel = (pad: string): string | undefined => /^oordelen\[(.+)\]$/.exec(pad)?.[1];

/** Whether a path is that of a judgement, and not of a fact. */
export const isOordeelpad = (pad: string): boolean => pad.startsWith("oordelen[");
