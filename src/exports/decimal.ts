/** Degrees of a coordinate as a plain decimal, to a decimetre: XML Schema knows no exponents. */
export const decimal = (degrees: number): string => String(rounded(degrees)).replace(/^-0$/, '0');

/** Degrees without digits that mean nothing. */
export const rounded = (degrees: number): number => Number(degrees.toFixed(6));
