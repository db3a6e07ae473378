export const mentor = {
  title: 'Overview',
};
