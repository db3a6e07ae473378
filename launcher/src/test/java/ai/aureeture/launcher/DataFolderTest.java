package ai.aureeture.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path folder;

  @Test
  void a_new_folder_is_made_ready_and_an_own_one_taken_again() throws IOException {
    Path data = folder.resolve("a/b");
    DataFolder first = DataFolder.take(data);
    Files.writeString(first.path().resolve("kept"), "x");
    first.lock().channel().close();
    DataFolder again = DataFolder.take(data);
    assertTrue(Files.exists(again.path().resolve("kept")));
    again.lock().channel().close();
  }

  @Test
  void fresh_forgets_what_is_stored() throws IOException {
    DataFolder data = DataFolder.take(folder.resolve("data"));
    Path stored = Files.createDirectories(data.path().resolve("postgres/base"));
    data.empty();
    assertTrue(Files.notExists(stored.getParent()));
    assertTrue(Files.isDirectory(data.run()));
    data.lock().channel().close();
  }

  @Test
  void somebodys_own_files_are_left_alone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "dear");
    assertThrows(Refusal.class, () -> DataFolder.take(folder));
    assertEquals("dear", Files.readString(folder.resolve("letter.txt")));
  }
}
