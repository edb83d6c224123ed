package entente.ledger.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contents of uploads, piece by piece, so that none is ever in memory whole. */
final class UploadParts {
    private UploadParts() {}

    static int write(JdbcClient jdbc, UUID id, String role, UploadRows.Pieces content) {
        try {
            int part = 0;
            for (byte[] piece = content.next(); piece.length > 0; piece = content.next()) {
                jdbc.sql(
                                "insert into ledger.upload_part (upload, role, part, bytes) values (:id, :role, :part, :bytes)")
                        .param("id", id)
                        .param("role", role)
                        .param("part", part++)
                        .param("bytes", piece)
                        .update();
            }
            return part;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] piece(JdbcClient jdbc, UUID id, String role, int part) {
        return jdbc.sql("select bytes from ledger.upload_part where upload = :id and role = :role and part = :part")
                .param("id", id)
                .param("role", role)
                .param("part", part)
                .query((row, n) -> row.getBytes("bytes"))
                .optional()
                .orElse(new byte[0]);
    }

    static void drop(JdbcClient jdbc, UUID id, String role) {
        jdbc.sql("delete from ledger.upload_part where upload = :id and role = :role")
                .param("id", id)
                .param("role", role)
                .update();
    }
}
