import { useExport } from '../../api/admin';
import { admin } from '../../texts/admin';
import { Button, LinkButton } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';
import { Card } from '../../ui/page/Card';
import { HistoryButton } from '../history';
import { download } from './download';
import { EraseAction } from './EraseAction';

export function PersonCard({ personId }: { personId: string }) {
  const exported = useExport(personId);
  const words = admin.people;
  const save = () =>
    exported.mutate(undefined, {
      onSuccess: (data) => download(`aureeture-${personId}.json`, data),
    });
  return (
    <Card title={words.of(personId)}>
      <div className="grid gap-4">
        <p className="text-sm text-soft">{words.exporting}</p>
        <div className="flex flex-wrap gap-3">
          <Button look="secondary" isPending={exported.isPending} onPress={save}>
            {words.export}
          </Button>
          <LinkButton look="secondary" to={`/admin/sessions?q=${encodeURIComponent(personId)}`}>
            {words.sessions}
          </LinkButton>
          <HistoryButton scope={{ personId }} />
          <EraseAction personId={personId} />
        </div>
        {exported.isSuccess && (
          <Note tone="good" live>
            {words.exported}
          </Note>
        )}
        {exported.error && <Failure error={exported.error} />}
      </div>
    </Card>
  );
}
