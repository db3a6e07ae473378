import { useMutation } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { calendarFile } from '../../api/calendar';
import { Problem } from '../../problems/problem';
import { texts } from '../../texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';

const RETRIES = 5;

/** Downloads a session's calendar file. The call needs the token, so a plain link does not work. */
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

/** A session booked a moment ago is answered by 404 with Retry-After. */
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
