// Generated from package.json by `npm run generate`; not edited by hand.
export const version = '0.1.0';
