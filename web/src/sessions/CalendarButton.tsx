import { useMutation } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { calendarFile } from '../api/calendar';
import { texts } from '../texts';
import { Button } from '../ui/Button';
import { Failure } from '../ui/Failure';

/** Saves a session's calendar file. It needs the token, so a plain link would not do. */
export function CalendarButton({ sessionId }: { sessionId: string }) {
  const file = useMutation({
    mutationFn: async () => save(await calendarFile(sessionId), `aureeture-${sessionId}.ics`),
  });
  return (
    <div className="grid justify-items-start gap-2">
      <Button look="secondary" isPending={file.isPending} onPress={() => file.mutate()}>
        <CalendarPlus aria-hidden className="size-4" />
        {texts.sessions.calendar}
      </Button>
      {file.isError && <Failure error={file.error} />}
    </div>
  );
}

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
