import { expectTypeOf, test } from 'vitest';
import type { Entity } from '../../src/domain/entity.ts';
import type { Event } from '../../src/domain/event.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Source } from '../../src/domain/source.ts';
import type { EntityFrontmatter } from '../../src/schema/entity-schema.ts';
import type { EventFrontmatter } from '../../src/schema/event-schema.ts';
import type { FigureFrontmatter } from '../../src/schema/figure-schema.ts';
import type { QuestionFrontmatter } from '../../src/schema/question-schema.ts';
import type { SourceFrontmatter } from '../../src/schema/source-schema.ts';

test('what a schema lets through is a value of the domain (checked by the compiler)', () => {
  expectTypeOf<SourceFrontmatter>().toExtend<Omit<Source, 'id'>>();
  expectTypeOf<FigureFrontmatter>().toExtend<Omit<Figure, 'id'>>();
  expectTypeOf<EventFrontmatter>().toExtend<Omit<Event, 'id'>>();
  expectTypeOf<EntityFrontmatter>().toExtend<Omit<Entity, 'id'>>();
  expectTypeOf<QuestionFrontmatter>().toExtend<Omit<Question, 'id'>>();
});
