import type { Definitions } from '../definition.ts';

/** The chain of stops and legs, and the words about each stop. */
export const routeFindings = {
	'leg-count': {
		severity: 'error',
		message: {
			kk: 'legs тізімінде {found} бөлік бар, ал аялдамаларға {expected} бөлік керек.',
			ru: 'В legs участков: {found}, а по остановкам нужно {expected}.',
			en: 'legs has {found} items, but the stops need {expected}.',
		},
		remedy: {
			kk: 'Қатар тұрған әр екі аялдамаға бір бөлік жазыңыз: саны аялдамалардан бірге кем болады.',
			ru: 'Запишите по одному участку на каждую пару соседних остановок: их на один меньше, чем остановок.',
			en: 'Write one leg for each pair of neighbouring stops: one fewer than the stops.',
		},
	},
	'leg-chain-broken': {
		severity: 'error',
		message: {
			kk: 'Жол бөлігі аялдамаларды жалғамайды: «{found}», керегі «{expected}».',
			ru: 'Участок не соединяет остановки: «{found}», а должно быть «{expected}».',
			en: 'The leg does not join its stops: “{found}”, it should be “{expected}”.',
		},
		remedy: {
			kk: 'legs ішіндегі from мен to мәндерін stops ретімен сәйкестендіріңіз.',
			ru: 'Приведите from и to в legs в соответствие с порядком stops.',
			en: 'Make from and to in legs follow the order of stops.',
		},
	},
	'stop-day-order': {
		severity: 'error',
		message: {
			kk: 'Аялдама {found}-күнге жазылған, ал алдыңғысы – {expected}-күнде.',
			ru: 'Остановка отнесена к дню {found}, а предыдущая – к дню {expected}.',
			en: 'The stop is on day {found}, but the one before is on day {expected}.',
		},
		remedy: {
			kk: 'Күн саны азаймауы керек: day мәнін немесе аялдамалардың ретін түзетіңіз.',
			ru: 'Дни не могут убывать: исправьте day или порядок остановок.',
			en: 'Days cannot go back: mend day or the order of the stops.',
		},
	},
	'stop-day-beyond': {
		severity: 'error',
		message: {
			kk: 'Аялдама {found}-күнге жазылған, ал маршрут {expected} күндік.',
			ru: 'Остановка отнесена к дню {found}, а дней в маршруте: {expected}.',
			en: 'The stop is on day {found}, but the days of the route are {expected}.',
		},
		remedy: {
			kk: 'day немесе days мәнін түзетіңіз.',
			ru: 'Исправьте day или days.',
			en: 'Mend day or days.',
		},
	},
	'stop-repeated': {
		severity: 'error',
		message: {
			kk: '«{found}» аялдамасы екі рет қатар тұр.',
			ru: 'Остановка «{found}» стоит дважды подряд.',
			en: 'The stop “{found}” stands twice in a row.',
		},
		remedy: { kk: 'Біреуін алып тастаңыз.', ru: 'Уберите одну из них.', en: 'Remove one of them.' },
	},
	'order-repeated': {
		severity: 'warning',
		message: {
			kk: '{found} реттік саны екі рет берілген: екіншісі – {other}.',
			ru: 'Порядковый номер {found} дан дважды: второй – {other}.',
			en: 'The order {found} is given twice: the other is {other}.',
		},
		remedy: {
			kk: 'Тізімдегі орны анық болуы үшін біріне басқа сан беріңіз.',
			ru: 'Дайте одному из них другое число, чтобы место в списке было ясным.',
			en: 'Give one of them another number, so that its place in the list is clear.',
		},
	},
	'stop-text-missing': {
		severity: 'warning',
		message: {
			kk: '«{found}» аялдамасы туралы мәтін жоқ.',
			ru: 'Нет текста об остановке «{found}».',
			en: 'There are no words about the stop “{found}”.',
		},
		remedy: {
			kk: '<Stop id="{found}"> … </Stop> блогын қосыңыз.',
			ru: 'Добавьте блок <Stop id="{found}"> … </Stop>.',
			en: 'Add a block <Stop id="{found}"> … </Stop>.',
		},
	},
	'stop-text-order': {
		severity: 'error',
		message: {
			kk: '«{found}» аялдамасының мәтіні өз орнында емес.',
			ru: 'Текст об остановке «{found}» стоит не на своём месте.',
			en: 'The words about the stop “{found}” are out of place.',
		},
		remedy: {
			kk: '<Stop> блоктарын route.yaml ішіндегі stops ретімен орналастырыңыз.',
			ru: 'Расставьте блоки <Stop> в порядке stops из route.yaml.',
			en: 'Put the <Stop> blocks in the order of stops in route.yaml.',
		},
	},
	'stop-text-repeated': {
		severity: 'error',
		message: {
			kk: '«{found}» аялдамасы туралы екі блок бар, біріншісі көрсетілмейді.',
			ru: 'Об остановке «{found}» два блока, первый не будет показан.',
			en: 'There are two blocks about the stop “{found}”; the first would not be shown.',
		},
		remedy: {
			kk: 'Екеуін бір блокқа біріктіріңіз.',
			ru: 'Объедините их в один блок.',
			en: 'Make one block of them.',
		},
	},
	'stop-not-in-route': {
		severity: 'error',
		message: {
			kk: 'Бұл маршрутта «{found}» деген аялдама жоқ.',
			ru: 'В этом маршруте нет остановки «{found}».',
			en: 'This route has no stop “{found}”.',
		},
		remedy: {
			kk: 'id мәнін түзетіңіз немесе аялдаманы route.yaml файлына қосыңыз. Маршруттың аялдамалары: {expected}.',
			ru: 'Исправьте id или добавьте остановку в route.yaml. Остановки маршрута: {expected}.',
			en: 'Mend the id or add the stop to route.yaml. The stops of the route: {expected}.',
		},
	},
	'stop-outside-route': {
		severity: 'error',
		message: {
			kk: '<Stop> блогы тек маршрут мәтінінде қолданылады.',
			ru: 'Блок <Stop> применяется только в тексте маршрута.',
			en: 'The block <Stop> is only for the words of a route.',
		},
		remedy: {
			kk: 'Оны алып тастаңыз; басқа орынға сілтеу үшін <Place id="…">…</Place> қолданыңыз.',
			ru: 'Уберите его; чтобы сослаться на другое место, используйте <Place id="…">…</Place>.',
			en: 'Remove it; to point at another place use <Place id="…">…</Place>.',
		},
	},
} satisfies Definitions;
