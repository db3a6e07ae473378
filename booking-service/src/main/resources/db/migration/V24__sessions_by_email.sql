-- The operator finds a student's sessions by the address that the student writes from.
DROP INDEX CONCURRENTLY IF EXISTS session_by_student_email;
CREATE INDEX CONCURRENTLY session_by_student_email ON session (lower(student_email))
  WHERE student_email <> 'erased@invalid';
