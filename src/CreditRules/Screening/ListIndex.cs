using CreditRules.Screening;

namespace CreditRules;

/// <summary>Published lists in one index file, as <c>creditrules lists build</c> makes it: finds the entries of a subject, for a rule book to decide on.</summary>
/// <remarks>
/// Immutable but for being disposed, and thread-safe: any number of threads may search one index, and disposing waits for
/// nobody: a search that has begun ends as it would have, and the file is closed after the last. The file is mapped into
/// memory, so that processes on one machine share it; each block of 64 KiB is checked when it is first read. Don't overwrite
/// an index that is in use: write another and open that.
/// </remarks>
public sealed class ListIndex : IDisposable
{
    private readonly SharedIndex _index;
    private readonly PartyFinder _finder;

    private ListIndex(MappedIndex index)
    {
        (_index, _finder) = (new SharedIndex(index), new PartyFinder(index, isStrict: false));
        (Lists, Hash) = (index.Lists, index.Hash);
    }

    /// <summary>The lists that the index has, in ordinal order of their codes, also those without an entry.</summary>
    public IReadOnlyList<ListSnapshot> Lists { get; }

    /// <summary>The hash over the whole file, <c>sha256:…</c>: indexes of one hash are one index.</summary>
    public string Hash { get; }

    /// <summary>Opens an index file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CreditRulesException">It can't be read, is no index, has another format, isn't whole, or is damaged (CR0511 to CR0515).</exception>
    public static ListIndex Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new ListIndex(MappedIndex.Open(path));
    }

    /// <summary>Finds the entries of a subject and of its related parties.</summary>
    /// <param name="subject">The subject, with the entries that you know of yourself, if any: they stay.</param>
    /// <returns>
    /// The subject with the entries found. An entry that its identifier doesn't prove to be its own, but that may be, is
    /// <see cref="MatchKind.Possible"/>: it makes an answer a matter for review and takes nothing from anybody. An identifier
    /// whose check holds comes back in its normal form and with its kind; one whose check doesn't hold comes back as given, as
    /// of no known kind.
    /// </returns>
    /// <remarks>
    /// Thread-safe. You vouch for all lists that the index doesn't have, as with a subject of your own. But where the subject's
    /// identifier can't be searched for (missing, wrong, hidden in part, or an organisation's and a person's alike) and you
    /// don't say what was consulted, <see cref="Subject.Consulted"/> becomes empty: a name proves nothing, so the answer says
    /// that nobody could look, instead of clear. What related parties count as having consulted stays as you give it.
    /// </remarks>
    /// <exception cref="CreditRulesException">A part of the file that is read now is damaged (CR0515).</exception>
    /// <exception cref="ObjectDisposedException">The index was disposed.</exception>
    public Subject Find(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        _index.Enter();
        try
        {
            return _finder.Find(subject, out _);
        }
        catch (DamagedIndexException exception)
        {
            throw exception.Told;
        }
        finally
        {
            _index.Leave();
        }
    }

    /// <summary>Closes the file, after the searches that are under way. May be called again.</summary>
    public void Dispose() => _index.Dispose();
}
