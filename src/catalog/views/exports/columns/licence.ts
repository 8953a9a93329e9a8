import type { Column } from '#exports/table.ts';
import { region } from '../../../region.ts';
import { column } from './column.ts';
import { credit } from '../credit.ts';

/** A table has no head in which to say whose it is, so every row does. */
export function licenceColumns<Row>(site: URL): Column<Row>[] {
	const { licence, attribution } = credit(region().locales[0]!, site);
	return [
		...(licence
			? [
					column<Row>(
						'licence',
						'text',
						{ kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
						() => licence.name,
					),
				]
			: []),
		column<Row>(
			'attribution',
			'text',
			{ kk: 'Кімдікі деп көрсетіледі', ru: 'На кого ссылаться', en: 'Whom to credit' },
			() => attribution,
		),
	];
}
