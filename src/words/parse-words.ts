import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of an MDX body, with positions. Throws a VFileMessage where the MDX cannot be read. */
export const parseWords = (body: string): Root => parser.parse(body);
