import { number } from '../time/format';

/** Of a mentor's first days alone, so that no other page loads them. */
export const onboarding = {
  title: 'Get ready for your first booking',
  left: (done: number, all: number) => `${number(done)} of ${number(all)} steps done`,
  steps: {
    offer: {
      title: 'Set up your offer',
      body: 'Add your name, what you help with and your price.',
      action: 'Set up your offer',
    },
    page: {
      title: 'Write your page and add a photo',
      body: 'Students choose people they can picture. Say who you are and how you help.',
      action: 'Write your page',
      later: 'Set up your offer first.',
    },
    hours: {
      title: 'Set your hours',
      body: 'Choose when students can book you, in your time zone.',
      action: 'Set your hours',
    },
    share: {
      title: 'Share your link',
      body: 'Your first students come from people who know you. Post your link where they’ll see it.',
      later: 'Your link works once your offer and hours are set.',
    },
  },
  done: 'Done',
  optional: 'Recommended',
  bookable: {
    title: 'You can be booked',
    body: 'Students can find you and book your free slots now.',
    all: 'That’s everything. We’ll let you know about every booking by email and here.',
    address: 'Your link',
  },
  preview: 'See your page as students do',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Couldn’t copy the link. Select and copy it above.',
  share: 'Share',
  shareText: (name: string) => `Book a session with ${name} on Aureeture`,
  close: 'Close',
};
