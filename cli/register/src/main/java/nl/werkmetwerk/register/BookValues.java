package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.accounts.AccountFile;
import nl.werkmetwerk.register.accounts.AccountReader;
import nl.werkmetwerk.register.rule.Template;
import nl.werkmetwerk.register.source.SourceFile;

/** The asset accounts that mappings name: each file is read once and shared out over the assets of all registers that name it. */
final class BookValues {
    private final Map<Accounts, AccountFile> files = new LinkedHashMap<>();

    private record Accounts(SourceFile file, List<String> columns) {
        static Optional<Accounts> of(RegisterMapping mapping) {
            return mapping.accountFile()
                    .map(file -> new Accounts(file, AccountReader.columns(mapping.accountColumns())));
        }
    }

    private record AccountClass(Accounts accounts, String name) {}

    /** Reads them. @throws RefusedException with all that is wrong */
    static BookValues read(List<RegisterMapping> mappings) throws RefusedException, UnreadableException {
        BookValues values = new BookValues();
        List<Message> messages = new ArrayList<>();
        Map<AccountClass, Set<String>> units = new HashMap<>();
        for (RegisterMapping mapping : mappings) {
            Optional<Accounts> accounts = Accounts.of(mapping);
            if (accounts.isPresent()) {
                values.read(mapping, accounts.get(), messages);
                checkUnits(mapping, accounts.get(), units, messages);
            }
        }
        if (!messages.isEmpty()) {
            throw new RefusedException(messages);
        }
        return values;
    }

    private void read(RegisterMapping mapping, Accounts accounts, List<Message> messages) throws UnreadableException {
        if (!files.containsKey(accounts)) {
            files.put(
                    accounts, AccountReader.read(accounts.file(), mapping.accountColumns(), mapping::place, messages));
        }
    }

    /** Metres and pieces have no common quantity to share out by. */
    private static void checkUnits(
            RegisterMapping mapping, Accounts accounts, Map<AccountClass, Set<String>> units, List<Message> messages) {
        Set<String> names = new TreeSet<>(mapping.templates().stream()
                .map(Template::account)
                .filter(name -> !name.isEmpty())
                .toList());
        for (String name : names) {
            Set<String> found = units.computeIfAbsent(new AccountClass(accounts, name), unseen -> new TreeSet<>());
            found.add(mapping.values().text("unit", "1"));
            if (found.size() > 1) {
                messages.add(Message.error("accounts.units", mapping.place("accounts"), name, List.copyOf(found)));
            }
        }
    }

    /** Those of a mapping, if it names any. */
    Optional<AccountFile> of(RegisterMapping mapping) {
        return Accounts.of(mapping).map(files::get);
    }

    /** Shares all out, once all assets are taken. */
    void share() {
        files.values().forEach(AccountFile::share);
    }

    /** All of them. */
    List<AccountFile> files() {
        return List.copyOf(files.values());
    }
}
