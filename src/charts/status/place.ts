import { path, rect } from '../forms.ts';
import { counted, describe } from '../headline.ts';
import { placeKey } from '../key.ts';
import type { PlacedChart, PlacedMark, PlacedText, Shape } from '../placed.ts';
import { round2 } from '../placed.ts';
import { STANCE_FORMS, stancesKey } from '../stances/stance-forms.ts';
import { wrapText } from '../wrap-text.ts';
import type { StatusRung, StatusSeries, StatusVoice } from './series.ts';

export interface PlaceStatusOptions {
  /** Width of the drawing in px. Default 960. */
  readonly width?: number;
}

/** Least width of a rung in px; with more rungs than fit they stand below one another. */
const LEAST = 130;
const LINE = 17;

/** Decides every place of a status strip: the rungs in order on one line, below each the sources that stand on it. */
export function placeStatus(series: StatusSeries, options: PlaceStatusOptions = {}): PlacedChart {
  const width = options.width ?? 960;
  const columns = Math.max(1, Math.min(series.rungs.length, Math.floor(width / LEAST)));
  const across = columns === series.rungs.length ? columns : 1;
  const column = width / across;
  const ground: Shape[] = [];
  const texts: PlacedText[] = [];
  const marks: PlacedMark[] = [];
  let [top, bottom] = [0, 0];
  series.rungs.forEach((rung, i) => {
    const x = (i % across) * column;
    if (i > 0 && i % across === 0) top = bottom + 14;
    const taken = rung.voices.length > 0;
    ground.push(
      path([x, top + 8, x + column - 16, top + 8], taken ? 'line' : 'grid'),
      rect(x, top + 3, 10, 10, taken ? 'solid' : 'absent'),
    );
    const lines = wrapText(rung.answer, { width: column - 16, size: 13, lines: 3, bold: taken });
    lines.forEach((text, row) =>
      texts.push(word(text, x, top + 31 + row * 16, { size: 13, ink: 'ink', bold: taken })),
    );
    let y = top + 36 + lines.length * 16;
    if (!taken) {
      texts.push(word('no source says so', x, y + 6, { italic: true }));
      y += LINE;
    }
    rung.voices.forEach((voice, n) => {
      marks.push(
        voiceMark(series, rung, voice, { id: `${series.id}-${i + 1}-${n + 1}`, x, y, column }),
      );
      y += LINE + 7;
    });
    bottom = Math.max(bottom, y);
  });
  const present = new Set(series.rungs.flatMap(({ voices }) => voices.map(({ stance }) => stance)));
  const key = placeKey(stancesKey(present), { x: 0, y: bottom + 6, width: width - 4 });
  const rows = series.rungs.flatMap((rung) =>
    rung.voices.map((voice) => voiceWords(series, rung, voice)),
  );
  const taken = series.rungs.filter(({ voices }) => voices.length > 0).length;
  return {
    width,
    height: Math.ceil(bottom + 8 + key.height),
    title: `${series.question} The sources give ${counted(taken, 'answer')}`,
    description: describe(series.question, rows),
    ground,
    texts: [...texts, ...key.texts],
    marks,
    key: key.shapes,
  };
}

function voiceMark(
  series: StatusSeries,
  rung: StatusRung,
  voice: StatusVoice,
  at: { readonly id: string; readonly x: number; readonly y: number; readonly column: number },
): PlacedMark {
  const { draw, word: stance } = STANCE_FORMS[voice.stance];
  const [text = ''] = wrapText(`${stance} · ${voice.name}`, { width: at.column - 38, size: 11.5 });
  return {
    id: at.id,
    target: { kind: 'question', id: series.id, passage: voice.passage },
    label: voiceWords(series, rung, voice),
    shapes: draw(at.x + 8, at.y + 8),
    texts: [word(text, at.x + 20, at.y + 12, {})],
    hit: {
      x: round2(at.x),
      y: round2(at.y - 4),
      width: round2(at.column - 12),
      height: 24,
    },
  };
}

/** One voice in a sentence without its full stop. */
export function voiceWords(
  { question }: StatusSeries,
  { answer }: StatusRung,
  { name, stance }: StatusVoice,
): string {
  return `${question} ${name} ${STANCE_FORMS[stance].word}: ${answer}`;
}

function word(text: string, x: number, y: number, more: Partial<PlacedText>): PlacedText {
  return {
    x: round2(x),
    y: round2(y),
    text,
    size: 11.5,
    anchor: 'start',
    ink: 'muted',
    ...more,
  };
}
