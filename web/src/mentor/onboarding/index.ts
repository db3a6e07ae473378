export { OnboardingCard } from './OnboardingCard';
export { hasFigures, hasHours, hasOffer, isBookable } from './progress';
export { useOnboarding } from './useOnboarding';
