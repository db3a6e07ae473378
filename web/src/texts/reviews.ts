import { number, plural } from '../time/format';

/** Of the pages with reviews alone, so that no other page loads them. */
export const reviews = {
  stars: (rating: number) => `${rating} of 5 stars`,
  count: (count: number) => plural(count, 'review', 'reviews'),
  form: {
    title: (mentor: string) => `How was your session with ${mentor}?`,
    lead: 'Your review appears on their page with your first name and initial.',
    rating: 'Your rating',
    choices: {
      1: '1 star, poor',
      2: '2 stars, fair',
      3: '3 stars, good',
      4: '4 stars, very good',
      5: '5 stars, excellent',
    },
    needed: 'Choose from 1 to 5 stars.',
    text: 'Your review',
    hint: (least: number, most: number) =>
      `What did you get out of it? ${number(least)} to ${number(most)} characters.`,
    counter: (count: number, most: number) => `${number(count)} of ${number(most)}`,
    tooShort: (missing: number) =>
      `Please write a little more: ${plural(missing, 'character', 'characters')} to go.`,
    tooLong: (over: number) => `That’s ${plural(over, 'character', 'characters')} too long.`,
    publish: 'Publish review',
    save: 'Save changes',
    cancel: 'Cancel',
  },
  own: {
    title: 'Your review',
    published: 'Thanks! Your review is published.',
    saved: 'Your changes are saved.',
    edit: 'Edit review',
    until: (day: string, mentor: string) =>
      `You can change it until ${day}, or until ${mentor} answers.`,
    hidden: (reason: string) => `Our team hid this review from the mentor’s page: ${reason}`,
    hiddenNow: 'Our team hid this review from the mentor’s page.',
  },
  ofMentor: {
    title: (student: string) => `${student}’s review`,
    hidden: 'Our team hid this review from your page.',
    answer: 'Your answer',
    answerHint: 'Everyone who reads the review sees it. You can answer once.',
    needed: 'Write your answer first.',
    publish: 'Publish answer',
    published: 'Your answer is published.',
  },
  changed: (day: string) => `${day}, edited`,
  erased: 'This text was deleted with its author’s data.',
  someone: 'A student',
  answerOf: (mentor: string) => `${mentor} answered`,
  list: {
    title: 'Reviews',
    summary: 'Ratings',
    bar: (stars: number, count: number) =>
      `${plural(stars, 'star', 'stars')}: ${plural(count, 'review', 'reviews')}`,
    more: 'Show more reviews',
  },
};
