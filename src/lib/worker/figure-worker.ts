/**
 * Draws figures beside the page, so that setting a sheet of paper never holds up a gesture. The work itself is done by
 * the pure folders; this file only passes messages.
 */
import { figureRecord, type FigureRecord } from '../figure/figure-record';
import { svgFile } from '../figure/carry-record';
import { composeFigure } from '../figure/compose-figure';
import { FigureSource } from '../studio/figure-source';
import type { DrawnFigure, FigureAsk, FigureReply, FigureRequest } from './figure-protocol';
import { workerTypesetter } from './worker-typesetter';

let source: FigureSource | undefined;

self.onmessage = ({ data }: MessageEvent<FigureRequest>) => {
	if (data.kind === 'dossier') source = new FigureSource(data.dossier);
	else void answer(data);
};

async function answer(request: Exclude<FigureRequest, { kind: 'dossier' }>): Promise<void> {
	const { id } = request;
	try {
		if (!source) throw new Error('The dossier was not loaded. Reload the page.');
		const figure = await draw(source, request.ask);
		if (request.kind === 'figure') return reply({ id, figure });
		reply({ id, bytes: await fileOf(figure, request.format) });
	} catch (error) {
		reply({ id, error: (error as Error).message });
	}
}

const reply = (message: FigureReply) => self.postMessage(message);

async function draw(from: FigureSource, ask: FigureAsk): Promise<DrawnFigure> {
	const { query, address, day, date } = ask.about;
	const record = await recordOf(from, { query, address, drawn: day, title: ask.title ?? '' });
	const plan = from.plan(ask.view, { address, date, fingerprint: record.fingerprint }, ask.title);
	const { tree, content, drawn } = composeFigure(plan, ask.options);
	const typesetter = await workerTypesetter();
	const { css, missing } = await typesetter.css(tree);
	return {
		...{ tree, css, missing, drawn, ties: plan.ties, sources: content.sources.length },
		...{ title: content.title, subtitle: content.subtitle, record: { ...record, title: content.title } }
	};
}

/** The record of a dossier is worked out once; of a view only its words differ. */
let recorded: { from: FigureSource; record: Promise<FigureRecord> } | undefined;

async function recordOf(from: FigureSource, view: Parameters<typeof figureRecord>[1]): Promise<FigureRecord> {
	if (recorded?.from !== from) recorded = { from, record: figureRecord(from.dossier, view) };
	return { ...(await recorded.record), ...view };
}

async function fileOf({ tree, css, record }: DrawnFigure, format: 'svg' | 'pdf'): Promise<Uint8Array> {
	if (format === 'svg') return new TextEncoder().encode(svgFile(tree, record, css));
	const { writePdf } = await import('../pdf/write-pdf');
	return writePdf(tree, await workerTypesetter(), {
		...{ title: record.title, subject: 'Claims, not established facts', language: 'en' },
		...{ keywords: record.address, created: new Date(`${record.drawn}T00:00:00Z`) }
	});
}
