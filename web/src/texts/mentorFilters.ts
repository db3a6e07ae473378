/** Of the form alone, so that a first look does not load them. */
export const mentorFilters = {
  skill: 'Skill',
  skillHint: 'For example System design. Separate several with commas.',
  language: 'Language',
  anyLanguage: 'Any language',
  currency: 'Currency',
  least: 'Lowest price',
  most: 'Highest price',
  amount: 'Enter an amount, like 500.',
  order: 'The highest price is below the lowest one.',
  show: 'Show mentors',
};
