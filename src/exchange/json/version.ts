/** The data format's name and version, fixed as `public/schema/gouji-reports-1.json` has it, and the program that writes it. */
export const FORMAT = 'gouji-reports';
export const FORMAT_VERSION = 1;
export const GENERATOR = 'gouji 0.1.0';
