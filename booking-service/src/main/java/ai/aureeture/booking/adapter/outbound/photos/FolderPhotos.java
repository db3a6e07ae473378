package ai.aureeture.booking.adapter.outbound.photos;

import ai.aureeture.booking.application.port.people.Photos;
import ai.aureeture.booking.domain.mentor.PhotoName;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Photos as files: each mentor's in a folder of its own below the one that is set. */
final class FolderPhotos implements Photos {
  private final Path folder;
  private final BlockingStore store;

  FolderPhotos(Path folder, BlockingStore store) {
    this.folder = folder;
    this.store = store;
  }

  @Override
  public Uni<Void> put(String mentorId, PhotoName name, byte[] jpeg) {
    return store.run(() -> {
      var file = file(mentorId, name);
      Files.createDirectories(file.getParent());
      // Under another name at first, so that a reader never sees half a picture.
      var part = Files.createTempFile(file.getParent(), "part", null);
      try {
        Files.write(part, jpeg);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      return null;
    });
  }

  @Override
  public Uni<Optional<byte[]>> get(String mentorId, PhotoName name) {
    return store.run(() -> {
      try {
        return Optional.of(Files.readAllBytes(file(mentorId, name)));
      } catch (NoSuchFileException none) {
        return Optional.empty();
      }
    });
  }

  @Override
  public Uni<Void> delete(String mentorId, PhotoName name) {
    return store.run(() -> {
      Files.deleteIfExists(file(mentorId, name));
      return null;
    });
  }

  @Override
  public Uni<Void> deleteAll(String mentorId) {
    return store.run(() -> {
      deleteFiles(folder.resolve(PhotoKeys.folderOf(mentorId)));
      return null;
    });
  }

  private static void deleteFiles(Path own) throws IOException {
    if (Files.isDirectory(own)) {
      try (var files = Files.newDirectoryStream(own)) {
        for (var file : files) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private Path file(String mentorId, PhotoName name) {
    return folder.resolve(PhotoKeys.of(mentorId, name));
  }
}
