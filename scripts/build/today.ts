/** The day it is, in UTC, as `YYYY-MM-DD`; `TODAY` sets another, so that a build can be repeated. */
export const today = (): string => process.env['TODAY'] ?? new Date().toISOString().slice(0, 10);
