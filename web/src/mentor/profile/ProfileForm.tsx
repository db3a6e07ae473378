import { FormProvider, type Path, useForm } from 'react-hook-form';
import { type Profile, useSaveProfile } from '../../api/profile';
import { messageOf } from '../../problems/messageOf';
import { hasCode } from '../../problems/problem';
import { profile as pageTexts } from '../../texts/profile';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { TextArea, TextField } from '../../ui/forms/Fields';
import { UnsavedChangesGuard } from '../../ui/forms/UnsavedChangesGuard';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { LONGEST_TOPIC, MOST_TOPICS } from '../topics';
import { ExperienceFields } from './ExperienceFields';
import {
  areLines,
  fieldsOf,
  isSlug,
  LONGEST_ABOUT,
  LONGEST_LINE,
  MOST,
  type ProfileFields,
  profileOf,
  violationsIn,
} from './fields';
import { LanguageFields } from './LanguageFields';
import { LinkFields } from './LinkFields';
import { PhotoField } from './PhotoField';

export function ProfileForm({ mentorId, profile }: { mentorId: string; profile: Profile }) {
  const save = useSaveProfile(mentorId);
  const form = useForm<ProfileFields>({ defaultValues: fieldsOf(profile) });
  const { register, handleSubmit, formState, reset, setError } = form;
  const words = pageTexts.edit;
  const error = (name: 'slug' | 'about' | 'skills' | 'covers') => formState.errors[name]?.message;

  const submit = handleSubmit((fields) =>
    save.mutate(profileOf(fields, profile), {
      onSuccess: (saved) => reset(fieldsOf(saved)),
      onError(refusal) {
        if (hasCode(refusal, 'slug-taken', 'slug-limit-reached')) {
          setError('slug', { message: messageOf(refusal) }, { shouldFocus: true });
        }
        for (const { field, message } of violationsIn(refusal)) {
          setError(field as Path<ProfileFields>, { message });
        }
      },
    }),
  );

  return (
    <FormProvider {...form}>
      <div className="mb-4 max-w-3xl sm:mb-6">
        <PhotoField mentorId={mentorId} url={profile.photoUrl} />
      </div>
      <form noValidate className="grid max-w-3xl gap-4 sm:gap-6" onSubmit={submit}>
        <Card>
          <div className="grid gap-4">
            <TextArea
              label={words.about}
              hint={words.aboutHint}
              rows={8}
              error={error('about')}
              {...register('about', {
                validate: (text) =>
                  [...text.trim()].length <= LONGEST_ABOUT || words.tooLong(LONGEST_ABOUT),
              })}
            />
            <TextArea
              label={words.skills}
              hint={words.skillsHint(MOST_TOPICS, LONGEST_TOPIC)}
              error={error('skills')}
              {...register('skills', {
                validate: (text) =>
                  areLines(text, MOST_TOPICS, LONGEST_TOPIC) ||
                  words.skillsForm(MOST_TOPICS, LONGEST_TOPIC),
              })}
            />
            <TextArea
              label={words.covers}
              hint={words.coversHint(MOST.covers, LONGEST_LINE)}
              error={error('covers')}
              {...register('covers', {
                validate: (text) =>
                  areLines(text, MOST.covers, LONGEST_LINE) ||
                  words.coversForm(MOST.covers, LONGEST_LINE),
              })}
            />
          </div>
        </Card>
        <LanguageFields />
        <ExperienceFields />
        <LinkFields />
        <Card>
          <TextField
            label={words.slug}
            hint={words.slugHint(`${location.host}/m/${profile.slug}`)}
            autoCapitalize="none"
            spellCheck={false}
            error={error('slug')}
            {...register('slug', {
              validate: (text) => text === profile.slug || isSlug(text) || words.slugForm,
            })}
          />
        </Card>
        {save.error && <Failure error={save.error} />}
        {save.isSuccess && !formState.isDirty && (
          <Note tone="good" live>
            {words.saved}
          </Note>
        )}
        <Button type="submit" className="justify-self-start" isPending={save.isPending}>
          {words.save}
        </Button>
      </form>
      <UnsavedChangesGuard when={formState.isDirty && !save.isPending} />
    </FormProvider>
  );
}
