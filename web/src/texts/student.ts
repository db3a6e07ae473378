export const student = {
  title: 'Overview',
};
