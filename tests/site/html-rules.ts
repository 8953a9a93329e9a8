import type { ConfigData } from 'html-validate';

/**
 * The rules our HTML is held to: those of the HTML standard and of accessible markup. Rules of taste are left out;
 * every rule that is switched off says why.
 */
export const htmlRules: ConfigData = {
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Counts every <aside> as a landmark; one inside an <article> without a name is none (HTML-AAM, `aside`).
		// The browser tests hold landmarks to axe's `landmark-unique`, which knows the difference.
		'unique-landmark': 'off',
	},
};
