import type { Article } from './article.ts';
import { convertRecords } from './convert-documents.ts';
