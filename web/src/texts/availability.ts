export const availability = {
  title: 'Availability',
};
