import { texts } from '../texts';

export function Hero() {
  return (
    <section className="mb-8 rounded-2xl bg-tint px-6 py-7 sm:px-10 sm:py-9">
      <p className="max-w-2xl text-balance text-3xl font-bold tracking-tight sm:text-4xl">
        {texts.mentors.hero.title}
      </p>
      <p className="mt-3 max-w-xl text-soft sm:text-lg">{texts.mentors.hero.body}</p>
    </section>
  );
}
