/** One line on the terminal that is written over while work goes on; plain lines where there is no terminal. */
export function progressLine(out: NodeJS.WriteStream = process.stdout) {
	let last = '';
	return {
		show(text: string) {
			if (!out.isTTY || text === last) return;
			last = text;
			out.write(`\r\u001b[2K${text}`);
		},
		end(text: string) {
			out.write(out.isTTY ? `\r\u001b[2K${text}\n` : `${text}\n`);
		},
	};
}
