// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.kiosk.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.tongban.kiosk.casework.CaseId;
import org.tongban.kiosk.casework.CaseStore;
import org.tongban.kiosk.casework.Drafts;
import org.tongban.kiosk.casework.KnownProgress;
import org.tongban.kiosk.casework.MaterialVault;
import org.tongban.kiosk.casework.Mendings;
import org.tongban.kiosk.casework.Messages;
import org.tongban.kiosk.casework.PrintJournal;
import org.tongban.kiosk.casework.UnsentAge;
import org.tongban.kiosk.courier.DeliveredCases;
import org.tongban.kiosk.courier.Lease;
import org.tongban.kiosk.courier.MessageOutbox;
import org.tongban.kiosk.courier.Outbox;
import org.tongban.kiosk.courier.SealedCopies;
import org.tongban.kiosk.staff.StaffStore;

/// Everything this terminal keeps, in one folder: `safe.db`, `files/`, `terminal.key`. Several processes may have it
/// open; the first one is its owner and tidies up what a sudden end left behind. Thread-safe.
public final class Safe implements AutoCloseable {
    static final String TERMINAL_ID = "terminal-id";

    private final Database database;
    private final FileChannel ownership;
    private final SealedFiles vault;
    private final SqliteCases cases;
    private final SqliteOutbox outbox;
    private final SqliteLease lease;
    private final Queue queue;
    private final Inspection inspection;
    private final Escrow escrow;
    private final Bundles bundles;
    private final SafeCopies copies;
    private final KeyGuard guard;
    private final SqliteDelivered delivered;
    private final SqliteMessages messages;
    private final SealedKnownProgress known;
    private final SealedRoll roll;
    private final SqlitePrintJournal prints;
    private final SealedDrafts drafts;
    private final SqliteJournal journal;
    private final CaseRows rows;
    private final Clock clock;

    private Safe(Path folder, Database database, FileChannel ownership, SafeSettings settings, Clock clock) {
        Sealing sealing = sealing(folder, settings);
        checkSuite(database, sealing);
        this.journal = new SqliteJournal(database, clock);
        this.escrow = new Escrow(database, sealing, journal);
        var keys = new CaseKeys(sealing, escrow);
        var rows = new CaseRows(sealing, keys);
        var listeners = new DeliveryListeners();
        this.rows = rows;
        this.clock = clock;
        this.database = database;
        this.ownership = ownership;
        this.vault = new SealedFiles(folder.resolve("files"), database, sealing, keys, DurableFile.Writing.plain());
        var mark = new CounterMark(settings.counterFile().orElse(folder.resolve("counter")));
        var oblivion = new Oblivion(database, vault, journal);
        this.cases = new SqliteCases(database, vault, rows, settings, mark, clock, listeners, oblivion);
        var elsewhere = new ChangesElsewhere(database, rows, listeners, clock);
        this.outbox = new SqliteOutbox(database, rows, vault, clock, listeners, journal, elsewhere);
        this.lease = new SqliteLease(database, clock);
        this.queue = new Queue(database, journal, clock);
        this.bundles = new Bundles(database, folder.resolve("files"), clock);
        this.copies = new SafeCopies(database, vault, sealing.version() != 0);
        this.guard = settings.guard();
        this.inspection = new Inspection(database, rows, vault, journal);
        this.delivered = new SqliteDelivered(database, oblivion, journal);
        this.messages = new SqliteMessages(database, sealing, journal, clock);
        this.roll = new SealedRoll(folder.resolve("staff.sealed"), sealing);
        this.known = new SealedKnownProgress(database, vault);
        this.prints = new SqlitePrintJournal(database, clock);
        this.drafts = new SealedDrafts(vault, clock);
    }

    private static Sealing sealing(Path folder, SafeSettings settings) {
        var random = new SecureRandom();
        return switch (settings.sealing()) {
            case AES_256_GCM -> new AesGcmSealing(TerminalKey.at(folder, settings.guard(), random), random);
            case SM4_GCM -> new Sm4GcmSealing(TerminalKey.at(folder, settings.guard(), random), random);
            case NONE -> new NoSealing();
        };
    }

    /// A safe stays with the suite that it was set up with; else everything in it would look damaged.
    private static void checkSuite(Database database, Sealing sealing) {
        Optional<Byte> first = database.inTransaction(session ->
                session.one(row -> row.getBytes(1)[0], "SELECT wrapped FROM case_key WHERE wrapped <> x'' LIMIT 1"));
        if (sealing.version() != 0 && first.isPresent() && first.get() != sealing.version()) {
            throw new IllegalStateException("the safe was set up with another suite than the setting sealing says");
        }
    }

    /// Loads the native library, so that opening is quick later. Any thread.
    public static void prepare() {
        Database.prepareLibrary();
    }

    /// Opens or creates the safe. The owner forgets files of visits that never became a case, and calls prints that
    /// were
    /// under way UNKNOWN.
    public static Safe open(Path folder, SafeSettings settings, Clock clock) {
        try {
            Safe safe = opened(folder, settings, clock);
            if (tryOwn(safe.ownership).isPresent()) {
                safe.vault.removeOrphans();
                safe.drafts.forgetExpired();
                safe.prints.settleAfterRestart();
            }
            return safe;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens or creates the safe for a process that only works beside the kiosk and never becomes its owner.
    public static Safe join(Path folder, SafeSettings settings, Clock clock) {
        try {
            return opened(folder, settings, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Safe opened(Path folder, SafeSettings settings, Clock clock) throws IOException {
        Files.createDirectories(folder.resolve("files"));
        FileChannel ownership =
                FileChannel.open(folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new Safe(folder, Database.open(folder.resolve("safe.db")), ownership, settings, clock);
    }

    private static Optional<FileLock> tryOwn(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException _) {
            return Optional.empty();
        }
    }

    /// Whether a terminal has this safe open as its own now.
    public boolean isOwnedElsewhere() throws IOException {
        return tryOwn(ownership).isEmpty();
    }

    public CaseStore cases() {
        return cases;
    }

    public MaterialVault vault() {
        return vault;
    }

    public Outbox outbox() {
        return outbox;
    }

    /// Why the last try to deliver a case did not end in a delivery; empty when it did or there was none. Nothing
    /// personal.
    public Optional<String> whyNotDelivered(CaseId caseId) {
        return outbox.why(caseId);
    }

    /// One and the same for this opening of the safe.
    public Lease lease() {
        return lease;
    }

    public Queue queue() {
        return queue;
    }

    /// @param age knows the hall's working days
    public Mendings mendings(UnsentAge age) {
        return new SqliteMendings(database, rows, vault, cases, journal, age, clock);
    }

    public Inspection inspection() {
        return inspection;
    }

    /// How the terminal's own key is closed.
    public KeyGuard guard() {
        return guard;
    }

    /// For measuring only.
    public Volume volume() {
        return new Volume(database);
    }

    public Home home() {
        return new Home(database, journal);
    }

    public Bundles bundles() {
        return bundles;
    }

    /// Closed cases for ways that lead through other hands.
    public SealedCopies sealedCopies() {
        return copies;
    }

    public Escrow escrow() {
        return escrow;
    }

    public DeliveredCases delivered() {
        return delivered;
    }

    /// Who of the staff may enter.
    public StaffStore staff() {
        return roll;
    }

    public KnownProgress knownProgress() {
        return known;
    }

    public Messages messages() {
        return messages;
    }

    public MessageOutbox messageOutbox() {
        return messages;
    }

    public Drafts drafts() {
        return drafts;
    }

    public PrintJournal prints() {
        return prints;
    }

    public SqliteJournal journal() {
        return journal;
    }

    /// Who knows platform minus kiosk in milliseconds, as last measured; later manifests carry it.
    public void clockOffsetFrom(Supplier<OptionalLong> measured) {
        cases.clockOffsetFrom(measured);
    }

    /// `ok`, or what SQLite found broken.
    public String integrity() {
        return database.pragma("integrity_check");
    }

    @Override
    public void close() {
        lease.release();
        database.close();
        try {
            ownership.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
