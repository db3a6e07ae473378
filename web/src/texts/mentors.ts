export const mentors = {
  title: 'Find a mentor',
};
