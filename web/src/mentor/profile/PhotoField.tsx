import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { usePhoto } from '../../api/profile';
import { usePerson } from '../../auth';
import { profile as pageTexts } from '../../texts/profile';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { usePhotoChoice } from './usePhotoChoice';

/** Changes the photo by itself: it is no part of the form below. */
export function PhotoField({ mentorId, url }: { mentorId: string; url: string | null }) {
  const { name } = usePerson();
  const { upload, remove } = usePhoto(mentorId);
  const { choice, isTooLarge, choose, clear } = usePhotoChoice();
  const words = pageTexts.edit.photo;

  function chooseAnew(file: File | undefined) {
    upload.reset();
    remove.reset();
    void choose(file);
  }

  const error = upload.error ?? remove.error;
  return (
    <Card title={words.title}>
      <DropZone
        aria-label={words.drop}
        className="flex flex-wrap items-center gap-4 rounded-xl outline-offset-8 data-[drop-target]:outline-2 data-[drop-target]:outline-dashed data-[drop-target]:outline-brand"
        onDrop={async ({ items }) => {
          const dropped = items.find(isFileDropItem);
          if (dropped) chooseAnew(await dropped.getFile());
        }}
      >
        <Avatar name={name} url={choice?.preview ?? url} className="size-24 text-3xl" />
        <div className="grid min-w-0 flex-1 basis-60 gap-3">
          <p className="text-sm text-soft">{choice ? words.preview : words.hint}</p>
          <div className="flex flex-wrap gap-2">
            {choice && (
              <Button
                isPending={upload.isPending}
                onPress={() => upload.mutate(choice.picture, { onSuccess: clear })}
              >
                {words.save}
              </Button>
            )}
            <FileTrigger
              acceptedFileTypes={['image/jpeg', 'image/png']}
              onSelect={(files) => chooseAnew(files?.[0])}
            >
              <Button look="secondary">{url || choice ? words.another : words.choose}</Button>
            </FileTrigger>
            {choice ? (
              <Button look="quiet" onPress={clear}>
                {words.cancel}
              </Button>
            ) : (
              url && (
                <Button look="quiet" isPending={remove.isPending} onPress={() => remove.mutate()}>
                  {words.remove}
                </Button>
              )
            )}
          </div>
        </div>
      </DropZone>
      <div className="mt-4 empty:hidden">
        {isTooLarge && (
          <Note tone="bad" live>
            {words.tooLarge}
          </Note>
        )}
        {error && <Failure error={error} />}
        {!choice && !error && (upload.isSuccess || remove.isSuccess) && (
          <Note tone="good" live>
            {remove.isSuccess ? words.removed : words.saved}
          </Note>
        )}
      </div>
    </Card>
  );
}
