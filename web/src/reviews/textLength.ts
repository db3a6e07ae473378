import { reviews } from '../texts/reviews';

/** In characters as people count them, without white space around the text. */
export const SHORTEST_REVIEW = 20;
export const LONGEST_REVIEW = 2000;
export const LONGEST_ANSWER = 2000;

export function textLength(text: string): number {
  return [...text.trim()].length;
}

/** What is wrong with the length of a review's text. */
export function reviewProblem(text: string): string | undefined {
  const length = textLength(text);
  const words = reviews.form;
  if (length < SHORTEST_REVIEW) return words.tooShort(SHORTEST_REVIEW - length);
  return length > LONGEST_REVIEW ? words.tooLong(length - LONGEST_REVIEW) : undefined;
}
