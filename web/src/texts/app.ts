export const app = {
  name: 'Aureeture',
  titleOf: (page: string) => `${page} · Aureeture`,
  skipToContent: 'Skip to content',
  loading: 'Loading',
  tryAgain: 'Try again',
  close: 'Close',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedOut: 'You have been signed out. Sign in again to continue on this page.',
  zoneUnknown:
    'Your device does not report a time zone, so all times are shown in UTC. Set a time zone on the device and reload this page.',
  signInAgain: 'Sign in again',
  offline: 'Aureeture cannot be reached right now. Check your connection, then try again.',
  account: (name: string) => `Account of ${name}`,
  navigation: 'Main',
  theme: (name: string) => `Appearance: ${name}`,
  themes: { system: 'Same as device', light: 'Light', dark: 'Dark' },
  nav: {
    mentors: 'Mentors',
    overview: 'Overview',
    sessions: 'Sessions',
    availability: 'Availability',
    attention: 'Attention',
  },
  unsaved: {
    title: 'Leave without saving?',
    body: 'Your changes on this page are not saved yet.',
    stay: 'Stay on this page',
    leave: 'Leave without saving',
  },
  notFound: {
    title: 'This page does not exist',
    body: 'The address may be mistyped, or the page has moved. Go on from the start page.',
    home: 'Go to the start page',
  },
  wrongRole: {
    title: 'You cannot open this page with this account',
    student:
      'This page is for students, and your account has another role. Sign in with a student account to open it.',
    mentor:
      'This page is for mentors, and your account has another role. Sign in with a mentor account to open it.',
    admin:
      'This page is for operators, and your account has another role. Sign in with an operator’s account to open it.',
    switch: 'Sign in with another account',
  },
  broken: {
    title: 'Something went wrong on this page',
    body: 'Everything you saved is still there. Reload the page; that usually helps.',
    reload: 'Reload the page',
  },
};
