export const slots = {
  title: 'Pick a time',
};
