export const student = {
  title: 'Overview',
  findMentor: 'Find a mentor',
  bookAgain: (name: string) => `Book ${name} again`,
};
