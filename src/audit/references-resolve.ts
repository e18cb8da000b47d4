import { nearestWord } from '../text/nearest-word.ts';
import type { AuditFinding, AuditInput, CollectionName, KeyPlace } from './audit.ts';

/** Each id that a record names belongs to a record. */
export function referencesResolve({ dossier, unreadable }: AuditInput): AuditFinding[] {
  const ids = {
    sources: new Set(dossier.sources.map(({ id }) => id)),
    figures: new Set(dossier.figures.map(({ id }) => id)),
    events: new Set(dossier.events.map(({ id }) => id)),
    entities: new Set(dossier.entities.map(({ id }) => id)),
    questions: new Set(dossier.questions.map(({ id }) => id)),
  };
  const findings: AuditFinding[] = [];
  const refer = (target: CollectionName, id: string | null, at: KeyPlace) => {
    if (id === null || ids[target].has(id) || unreadable.has(`${target}/${id}`)) return;
    const near = nearestWord(id, [...ids[target]]);
    findings.push({
      rule: 'references-resolve',
      severity: 'error',
      at,
      message: `Unexpected id "${id}", expected one of content/${target}.${near ? ` Nearest: "${near}".` : ''}`,
      remedy: `Name an existing record, or add content/${target}/${id}.mdx.`,
    });
  };
  for (const { id, source, entity, counterparty } of dossier.figures) {
    const at = (...path: string[]) => ({ collection: 'figures', id, path }) as const;
    refer('sources', source, at('source'));
    refer('entities', entity, at('entity'));
    refer('entities', counterparty, at('counterparty'));
  }
  for (const event of dossier.events) {
    const at = (...path: (string | number)[]) =>
      ({ collection: 'events', id: event.id, path }) as const;
    event.entities.forEach((entity, i) => refer('entities', entity, at('entities', i)));
    event.before.forEach((other, i) => refer('events', other, at('before', i)));
    event.after.forEach((other, i) => refer('events', other, at('after', i)));
    refer('events', event.sameAs, at('sameAs'));
    event.evidence.forEach(({ source }, i) =>
      refer('sources', source, at('evidence', i, 'source')),
    );
  }
  for (const question of dossier.questions) {
    const at = (...path: (string | number)[]) =>
      ({ collection: 'questions', id: question.id, path }) as const;
    question.about.forEach((entity, i) => refer('entities', entity, at('about', i)));
    question.positions.forEach((position, p) => {
      refer('sources', position.source, at('positions', p, 'source'));
      position.evidence.forEach(({ source }, i) =>
        refer('sources', source, at('positions', p, 'evidence', i, 'source')),
      );
    });
    findings.push(...unknownValues(question));
  }
  return findings;
}

function unknownValues(question: AuditInput['dossier']['questions'][number]): AuditFinding[] {
  const known = Object.keys(question.values);
  const finding = (value: string, path: (string | number)[]): AuditFinding => {
    const near = nearestWord(value, known);
    return {
      rule: 'references-resolve',
      severity: 'error',
      at: { collection: 'questions', id: question.id, path },
      message: `Unexpected answer "${value}", expected a key of this question's values: ${known.join(', ')}.${near ? ` Nearest: "${near}".` : ''}`,
      remedy: 'Name one of the keys, or add it to values.',
    };
  };
  return [
    ...question.positions.flatMap(({ value }, p) =>
      known.includes(value) ? [] : [finding(value, ['positions', p, 'value'])],
    ),
    ...question.incompatible.flatMap((pair, i) =>
      pair.flatMap((value, k) =>
        known.includes(value) ? [] : [finding(value, ['incompatible', i, k])],
      ),
    ),
  ];
}
