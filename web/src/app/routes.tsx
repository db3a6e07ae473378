import type { RouteObject } from 'react-router';
import { FramedErrorPage } from './ErrorPage';
import { NotFoundPage } from './NotFoundPage';
import { RequireRole } from './RequireRole';
import { Shell } from './Shell';
import { MentorListPage, StartPage } from './StartPage';

const sessions = async () => ({
  Component: (await import('../sessions/SessionsPage')).SessionsPage,
});

/**
 * The paths are public: mails and bookmarks contain them. Each page is a separate chunk, except the
 * one on which most visits begin.
 */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: FramedErrorPage,
    HydrateFallback: () => null,
    children: [
      {
        index: true,
        Component: StartPage,
      },
      { path: 'dashboard/student/mentors', Component: MentorListPage },
      {
        path: 'dashboard/student/booking/slot-selection',
        lazy: async () => ({
          Component: (await import('../slots/SlotSelectionPage')).SlotSelectionPage,
        }),
      },
      {
        path: 'm/:slug',
        lazy: async () => ({ Component: (await import('../mentors/MentorPage')).MentorPage }),
      },
      {
        path: 'verify-email',
        lazy: async () => ({
          Component: (await import('../notifications/VerifyEmailPage')).VerifyEmailPage,
        }),
      },
      {
        element: <RequireRole role="student" />,
        children: [
          {
            path: 'dashboard/payment',
            lazy: async () => ({
              Component: (await import('../payment/PaymentPage')).PaymentPage,
            }),
          },
          {
            path: 'dashboard/student/overview',
            lazy: async () => ({
              Component: (await import('../student/StudentOverviewPage')).StudentOverviewPage,
            }),
          },
          {
            path: 'dashboard/student/sessions',
            lazy: sessions,
          },
          {
            path: 'dashboard/student/sessions/:id',
            lazy: async () => ({
              Component: (await import('../student/StudentSessionPage')).StudentSessionPage,
            }),
          },
        ],
      },
      {
        element: <RequireRole role="mentor" />,
        children: [
          {
            path: 'dashboard/mentor/overview',
            lazy: async () => ({
              Component: (await import('../mentor/MentorOverviewPage')).MentorOverviewPage,
            }),
          },
          {
            path: 'dashboard/mentor/sessions',
            lazy: sessions,
          },
          {
            path: 'dashboard/mentor/sessions/:id',
            lazy: async () => ({
              Component: (await import('../mentor/MentorSessionPage')).MentorSessionPage,
            }),
          },
          {
            path: 'dashboard/mentor/availability',
            lazy: async () => ({
              Component: (await import('../availability/AvailabilityPage')).AvailabilityPage,
            }),
          },
          {
            path: 'dashboard/mentor/profile',
            lazy: async () => ({
              Component: (await import('../mentor/ProfilePage')).ProfilePage,
            }),
          },
        ],
      },
      {
        path: 'admin',
        element: <RequireRole role="admin" />,
        children: [
          {
            lazy: async () => ({
              Component: (await import('../operator/OperatorFrame')).OperatorFrame,
            }),
            children: [
              {
                index: true,
                lazy: async () => ({
                  Component: (await import('../operator/AttentionPage')).AttentionPage,
                }),
              },
              {
                path: 'sessions',
                lazy: async () => ({
                  Component: (await import('../operator/SessionsPage')).SessionsPage,
                }),
              },
              {
                path: 'sessions/:id',
                lazy: async () => ({
                  Component: (await import('../operator/SessionRecordPage')).SessionRecordPage,
                }),
              },
              {
                path: 'refunds',
                lazy: async () => ({
                  Component: (await import('../operator/RefundsPage')).RefundsPage,
                }),
              },
              {
                path: 'dead-letters',
                lazy: async () => ({
                  Component: (await import('../operator/DeadLettersPage')).DeadLettersPage,
                }),
              },
              {
                path: 'mentors',
                lazy: async () => ({
                  Component: (await import('../operator/MentorsPage')).MentorsPage,
                }),
              },
              {
                path: 'reviews',
                lazy: async () => ({
                  Component: (await import('../operator/ReviewsPage')).ReviewsPage,
                }),
              },
              {
                path: 'people',
                lazy: async () => ({
                  Component: (await import('../operator/PeoplePage')).PeoplePage,
                }),
              },
            ],
          },
        ],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
];
