package ai.aureeture.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.launcher.process.InstallDirectory;
import ai.aureeture.launcher.supervision.DataFolder;
import ai.aureeture.launcher.supervision.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
  void second_process_is_refused_with_the_id_of_the_first() throws Exception {
    DataFolder data = DataFolder.take(folder.resolve("data"));
    Process other =
        new ProcessBuilder(
                InstallDirectory.java(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--data",
                data.path().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, other.waitFor(), said);
    assertTrue(said.contains("already (pid " + ProcessHandle.current().pid() + ")"), said);
    data.lock().channel().close();
  }

  @Test
  void fresh_removes_stored_data() throws IOException {
    DataFolder data = DataFolder.take(folder.resolve("data"));
    Path stored = Files.createDirectories(data.path().resolve("postgres/base"));
    data.empty();
    assertTrue(Files.notExists(stored.getParent()));
    assertTrue(Files.isDirectory(data.run()));
    data.lock().channel().close();
  }

  @Test
  void files_of_other_origin_are_left_alone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "dear");
    assertThrows(Refusal.class, () -> DataFolder.take(folder));
    assertEquals("dear", Files.readString(folder.resolve("letter.txt")));
  }
}
