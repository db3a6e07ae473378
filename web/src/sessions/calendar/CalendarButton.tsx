import { useMutation } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { calendarFile } from '../../api/calendar';
import { Problem } from '../../problems/problem';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';

const RETRIES = 5;

/** Saves a session's calendar file. It needs the token, so a plain link would not do. */
export function CalendarButton({ sessionId }: { sessionId: string }) {
  const file = useMutation({
    mutationFn: async () => save(await calendarFile(sessionId), `aureeture-${sessionId}.ics`),
    retry: (failures, error) => failures < RETRIES && comesLater(error),
    retryDelay: (_, error) => 1000 * ((error instanceof Problem && error.retryAfter) || 1),
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

/** What was booked this very moment is in the calendar a little later: the 404 says so. */
function comesLater(error: Error): boolean {
  return error instanceof Problem && error.status === 404 && error.retryAfter !== undefined;
}

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
